import { describe, expect, test } from "vitest";
import { StartFailure } from "../../../local/failure.ts";
import { resolver, type Template } from "../../../local/template/intrinsics.ts";

const template: Template = {
  Parameters: { Colour: { Default: "red" } },
  Mappings: { Sizes: { eu: { shoe: "42" } } },
  Conditions: {
    Red: { "Fn::Equals": [{ Ref: "Colour" }, "red"] },
    Blue: { "Fn::Equals": [{ Ref: "Colour" }, "blue"] },
    Both: { "Fn::And": [{ Condition: "Red" }, { Condition: "Blue" }] },
    Either: { "Fn::Or": [{ Condition: "Red" }, { Condition: "Blue" }] },
    NotBlue: { "Fn::Not": [{ Condition: "Blue" }] },
  },
  Resources: { Box: { Type: "AWS::S3::Bucket" }, Seldom: { Type: "AWS::S3::Bucket", Condition: "Both" } },
};
const { resolve, holds } = resolver(template, {
  pseudo: { "AWS::Region": "us-east-1" },
  ref: (id) => (id === "Box" ? "box-1" : undefined),
  attribute: (id, name) => (id === "Box" && name === "Arn" ? "arn:box" : undefined),
  imported: (name) => (name === "Other:Box" ? "box-2" : undefined),
});

describe("an intrinsic is worked out", () => {
  test.each<[string, unknown, unknown]>([
    ["a pseudo parameter", { Ref: "AWS::Region" }, "us-east-1"],
    ["a parameter's default", { Ref: "Colour" }, "red"],
    ["a resource", { Ref: "Box" }, "box-1"],
    ["an attribute in a list", { "Fn::GetAtt": ["Box", "Arn"] }, "arn:box"],
    ["an attribute in a text", { "Fn::GetAtt": "Box.Arn" }, "arn:box"],
    ["a join of nested parts", { "Fn::Join": ["-", ["a", { Ref: "Colour" }, { Ref: "Box" }]] }, "a-red-box-1"],
    ["a join over a split", { "Fn::Join": ["+", { "Fn::Split": [",", "a,b"] }] }, "a+b"],
    ["a substitution", { "Fn::Sub": "${Box}/${Box.Arn}/${!Box}/${AWS::Region}" }, "box-1/arn:box/${Box}/us-east-1"],
    ["a substitution with variables", { "Fn::Sub": ["${x}${x}", { x: { Ref: "Colour" } }] }, "redred"],
    ["a selection", { "Fn::Select": ["1", ["a", { Ref: "Box" }]] }, "box-1"],
    ["a mapping", { "Fn::FindInMap": ["Sizes", "eu", "shoe"] }, "42"],
    ["an import", { "Fn::ImportValue": { "Fn::Join": [":", ["Other", "Box"]] } }, "box-2"],
    ["a choice that holds", { "Fn::If": ["Either", 1, 2] }, 1],
    ["a choice that doesn't", { "Fn::If": ["Both", 1, { Ref: "Box" }] }, "box-1"],
    ["no value in an object", { a: { Ref: "AWS::NoValue" }, b: 1 }, { b: 1 }],
    ["no value in a list", [{ "Fn::If": ["NotBlue", { Ref: "AWS::NoValue" }, 1] }, 2], [2]],
    [
      "plain data, also with a key like Condition",
      { Condition: { a: [true, null, 1] } },
      { Condition: { a: [true, null, 1] } },
    ],
  ])("%s", (_, value, plain) => {
    expect(resolve(value, "Box")).toEqual(plain);
  });
});

describe("what isn't known stops the start by name", () => {
  test.each<[string, unknown, RegExp]>([
    ["an intrinsic", { "Fn::Cidr": ["10.0.0.0/16", 2, 8] }, /Box\.Rule.*Fn::Cidr/],
    ["a name", { Ref: "Nowhere" }, /Nowhere/],
    ["an attribute", { "Fn::GetAtt": ["Box", "WebsiteURL"] }, /Box\.WebsiteURL/],
    ["a mapping", { "Fn::FindInMap": ["Sizes", "us", "shoe"] }, /us\.shoe/],
    ["a condition", { "Fn::If": ["Green", 1, 2] }, /Green/],
    ["an import", { "Fn::ImportValue": "Gone" }, /Gone/],
    ["a selection beyond the list", { "Fn::Select": [5, ["a"]] }, /beyond/],
  ])("%s", (_, value, message) => {
    const read = () => resolve({ Rule: value }, "Box");
    expect(read).toThrow(StartFailure);
    expect(read).toThrow(message);
  });
});

test("a resource is made only where its condition holds", () => {
  expect(holds({ Type: "AWS::S3::Bucket" }, "Box")).toBe(true);
  expect(holds({ Type: "AWS::S3::Bucket", Condition: "Both" }, "Seldom")).toBe(false);
  expect(holds({ Type: "AWS::S3::Bucket", Condition: "Either" }, "Often")).toBe(true);
});
