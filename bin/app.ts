import { synthesise } from "../lib/app.ts";

// The CDK command line says where the assembly goes; without it this only shows that the app synthesises.
await synthesise(process.env["CDK_OUTDIR"] ?? "cdk.out");
