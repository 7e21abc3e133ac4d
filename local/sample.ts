import { randomUUID } from "node:crypto";

/** A story of our own, so that the first screen is never empty: two officials, two days, one crossing. */
const story = {
  title: "Al-Qaim crossing to open again next week",
  publisher: "Claimdesk sample",
  publishedAt: "2025-06-12T16:30:00+03:00",
  timezone: "Asia/Baghdad",
  language: "en",
  text: [
    "AL-QAIM - The crossing between Al-Qaim in Iraq and Al-Bukamal in Syria will open again next Monday to passengers and lorries, officials on both sides said on Thursday.",
    "“Our staff are in their booths and the scanners have been tested,” Turki Al-Mahlawi, the commissioner of Al-Qaim district, told reporters.",
    "He added that the road to the gate was repaired in May.",
    "Mazen Alloush, director of public relations at Syria's General Authority for Land and Maritime Border Crossings, said Al-Bukamal will open on June 14 for travellers and for freight.",
    "The authority put out its own notice:",
    "تعلن الهيئة العامة للمنافذ البرية والبحرية عن إعادة افتتاح معبر البوكمال أمام المسافرين والشاحنات يوم السبت 2025/06/14.",
    "— الهيئة العامة للمنافذ (@Syrianborders) June 12, 2025",
    "The gate has been shut since December 2024.",
  ].join("\n"),
} as const;

/** Gives a new desk its sample story, through the same API that everybody uses. */
export async function giveSample(baseUrl: string, token: string): Promise<void> {
  const answer = await fetch(`${baseUrl}/api/articles`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
    body: JSON.stringify(story),
  });
  if (!answer.ok) throw new Error(`the sample story was refused: ${answer.status} ${await answer.text()}`);
}
