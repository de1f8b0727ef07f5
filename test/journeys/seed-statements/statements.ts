/** Whose business it is to keep to a statement. What the paper says of it is answered by campaigns in any case. */
type Business = 'CAMPAIGNS' | 'AWARDS' | 'CONFERENCES';

/** A checkable statement on one of the real documents; the lines of the document in brackets. */
interface Statement {
  readonly number: string;
  readonly business: Business;
  readonly quote: string;
}

/** As notes/domain.md §11 has them, each up to the arrow that says how to model it. */
const lines = `
000.1 CAMPAIGNS Preamble cites 8 documents, CT 35-CT/TW ... KH 222/KH-UBND (17); 7 more in the body (QĐ 156, NQ 17-NQ/TU, KH 383, CTr 869, KH 348, KH 400, KH 166)
000.2 CAMPAIGNS Parent plan = KH 281/KH-UBND 29/11/2024 of the province; child must cover the same movement
000.3 CAMPAIGNS **100 %** of agencies, units, localities, enterprises carry out activities (152)
000.4 CAMPAIGNS Unit movements must be tied to 6 named central movements (177)
000.5 CAMPAIGNS Each unit fixes key works and speeds progress, disburses all allocated capital (199)
000.6 CAMPAIGNS Each unit: **>=1** exemplary model **or >=1** practical work (199)
000.7 CAMPAIGNS Chosen works finished for plaque-mounting (gắn biển) for named congresses (207)
000.8 CAMPAIGNS Exemplars must be put forward by the masses/collective (suy tôn) (217)
000.9 CAMPAIGNS Plan to foster and spread exemplars
000.10 AWARDS Principles: timely, democratic, accurate, public, transparent, right subject, right merit (225)
000.11 CAMPAIGNS Theme text fixed (heading II)
000.12 CAMPAIGNS Six content groups (II.1-6) with targets: exceed main indicators; top group in PAR Index, PAPI, PCI, SIPAS (308)
000.13 CAMPAIGNS "Làm tốt 4 khâu" (435)
000.14 CONFERENCES Best exemplars go up: base conference -> city conference VI -> province congress VI -> national XI
000.15 CAMPAIGNS Subjects: collectives and individuals by category incl. armed forces and residents (460)
000.16 CAMPAIGNS Time: from now to **end of 2025** (468)
000.17 AWARDS State level only for movements of **03-05 years** (472)
000.18 AWARDS Province: Chair gives **bằng khen**, subjects "chosen from the base", tied to **6** listed thematic movements (490-512), each with its own period (2021-2025, 2019-2025, 2025, 2022-2025)
000.19 AWARDS City: Chair gives **giấy khen** for the special movement + **6** movements (518-557)
000.20 AWARDS Quotas: by later guidance of province / city (516, 561)
000.21 CAMPAIGNS Units send the implementing document to UBND via Phòng Nội vụ = standing body of the council (605)
000.22 CAMPAIGNS Each unit's plan has **specific targets** (603)
000.23 CAMPAIGNS At the end: unit holds final review, writes report + award proposal via Phòng Nội vụ (616)
000.24 CAMPAIGNS Council members inspect under the yearly plan (624); Phòng Nội vụ gathers, **appraises**, advises Chair of city and Chair of province (640)
000.25 CAMPAIGNS Propaganda chief, Mặt trận, media asked ("Đề nghị", 565-595) not ordered
000.26 CAMPAIGNS Media must fight violations of award law (595)
000.27 CAMPAIGNS Signed "TM. UBND, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" (681)
000.28 CAMPAIGNS Difficulties are reported to UBND via Phòng Nội vụ
001.1 CAMPAIGNS Type = chỉ thị, number and day blank (1)
001.2 CAMPAIGNS Executes CT 11/CT-UBND 11/11/2024 (37)
001.3 CAMPAIGNS Launch a special drive now to **end of 2025** (80).
001.4 CAMPAIGNS Each unit states purpose, requirement, goal, content **and method**, follows socio-economic targets (98)
001.5 CAMPAIGNS Tie to **6** central movements (104) and **>=7** city/district movements with periods, e.g. "Tăng thu ngân sách" 2019-2025, "Cải cách hành chính" 2021-2025, "Chuyển đổi số đến 2025", "Nghiên cứu khoa học" 2024 and 2025-2030 (118)
001.6 CAMPAIGNS Interim and final reviews, keep lessons
001.7 CAMPAIGNS Responsibility of the head for the movement (154)
001.8 CAMPAIGNS Continue exemplar propaganda scheme 2022-2025: QĐ 1526/QĐ-TTg, KH 294/KH-UBND, KH 16/KH-UBND (167-179)
001.9 CONFERENCES Wards hold "Hội nghị tuyên dương", the district "Hội nghị ĐHTT" (181)
001.10 CONFERENCES **Before** the district Party congress
001.11 CONFERENCES Practical, effective, thrifty, renewed form
001.12 CONFERENCES Conference evaluates **05 years**, models, limits, causes, lessons; sets 2026-2030 tasks (193-199)
001.13 CONFERENCES At the same time praise/commend
001.14 AWARDS Awards: accurate, public, fair, timely, educative (209).
001.15 AWARDS Stress exemplars/new factors, **direct workers, sudden, thematic** (213)
001.16 AWARDS Reform procedure, use IT (215)
001.17 CAMPAIGNS Phòng Nội vụ leads, checks, **reports to Chair** (225)
001.18 CAMPAIGNS Movements of PM, city Chair, district Chair are the core (231)
001.19 CAMPAIGNS Interim/final reviews **per plan** (237)
001.20 AWARDS Proposes city and State awards for big holidays 2024 and 2025 (241)
001.21 CONFERENCES Phòng Nội vụ urges local conferences on schedule and quality (246)
001.22 CAMPAIGNS Phòng VH&TT leads information work (256); Mặt trận and others are asked (272); heads and ward Chairs are responsible (292)
001.23 CAMPAIGNS Reports to Ban TĐKT - Sở Nội vụ first in the recipients
001.24 CAMPAIGNS 2025 occasions listed (95, 50, 80, 70 years)
003.1 CAMPAIGNS Number, day, month blank (11)
003.2 CAMPAIGNS Executes city KH 190/KH-UBND 16/8/2024 (39)
003.3 CAMPAIGNS Issued by the **Chair** (51) and signed CHỦ TỊCH without TM. (431)
003.4 CAMPAIGNS **100 %** of units act (122).
003.5 AWARDS Principles as seed 000 (138).
003.6 CAMPAIGNS Theme fixed (146).
003.7 CAMPAIGNS Four content groups; CTr 23-CTr/HU, QĐ 1516/QĐ-TTg as bases (187-195).
003.8 CAMPAIGNS Motto "Đồng thuận cao - Thi đua giỏi - Về đích sớm" + 4 khâu (219).
003.9 CAMPAIGNS Subjects: agencies and units (228) - **no enterprises** as collectives, unlike 000; people as in 000 (230)
003.10 CAMPAIGNS Time: now until **the city holds its X emulation congress** (236)
003.11 AWARDS State level 03-05 years (242).
003.12 AWARDS City Chair gives **bằng khen** ("thành phố" = province level here, district level in 000)
003.13 CAMPAIGNS Eligible movements: **4 central + 4 city**, 7 of them with plan number/date: 164 (5/7/2022), 166 (6/7/2022), 200 (7/8/2019), 298 (29/12/2020), 231 (17/9/2019), 249 (8/11/2021), 175 (15/7/2022) (266-309)
003.14 AWARDS Each movement's own period bounds the achievements counted.
003.15 AWARDS District **and communes/towns** review and award within own competence, **tied to the conference** (313)
003.16 AWARDS Higher awards "trình theo quy định"
003.17 CAMPAIGNS Propaganda dept. (323), Mặt trận **chairs** coordination (331; in 000 it only "phối hợp"), media (343)
003.18 CAMPAIGNS Units: plan with specific targets (357); exemplars stressed.
003.19 CAMPAIGNS End: review, report, proposal to UBND via Phòng Nội vụ
003.20 CAMPAIGNS Council members (per QĐ 3116/QĐ-UBND, 421) inspect, under UBND's plan (374)
003.21 CAMPAIGNS Phòng Nội vụ: guide, watch, urge, inspect; gather, **appraise**, advise.
003.22 AWARDS Purpose includes final review **and award** of all central/city/district movements
003.23 AWARDS No numeric quota anywhere
003.24 CAMPAIGNS First recipient = Ban TĐKT TP; later inside Sở Nội vụ
004.1 CAMPAIGNS Number and day blank, month 9/2025 (15).
004.2 CAMPAIGNS Executes KH 252/KH-UBND **9/9/2025** of the merged city (33)
004.3 CAMPAIGNS Kind = **Đợt thi đua** "sau hợp nhất" (25) for Đại hội TĐYN city **I (2025-2030)**, XI national, city Party congress I.
004.4 CAMPAIGNS Bases CT 41-CT/TW 26/12/2024, CT 46-CT/TU 26/6/2025 (63-65).
004.5 CAMPAIGNS Drive must be regular, continuous, fit to unit (Yêu cầu a).
004.6 CAMPAIGNS Focus, practical, **specific clear criteria**, no formality (94)
004.7 CAMPAIGNS Combine thường xuyên with theo đợt/chuyên đề (98)
004.8 AWARDS Award: public, objective; stress **small collectives and direct workers** (106)
004.9 CAMPAIGNS Targets = socio-economic targets of the 2nd session of HĐND term I (136-140)
004.10 CAMPAIGNS First task: run 2-tier government, propose decentralisation (147).
004.11 CAMPAIGNS Four Politburo resolutions 57, 59, 66, 68 by function (157-171).
004.12 CAMPAIGNS Eight named movements incl. "Bình dân học vụ số", disbursement of investment capital (187-199).
004.13 CAMPAIGNS Head + council + Party responsibility (209-).
004.14 CAMPAIGNS Exemplars are a **regular key task**.
004.15 CAMPAIGNS Time: launch date to **end of 12/2025** (244)
004.16 AWARDS Commune Chair awards in own power **or** gathers and submits (252)
004.17 CAMPAIGNS Result of the drive is **one of the criteria of the year-end evaluation** of collectives and people (258-260)
004.18 CAMPAIGNS Phòng Kinh tế leads economy/new countryside (272); Phòng VH-XH culture + **reports** (285).
004.19 CAMPAIGNS Result report goes, with other movements, to UBND **city** (no district step) **before 15/12/2025** (303), while the drive runs to 31/12
004.20 CAMPAIGNS Văn phòng HĐND&UBND drafts, urges, **periodic** report, sơ kết/tổng kết, award proposals (305-311)
004.21 CAMPAIGNS Culture centre: loudspeakers, portal (315).
004.22 CAMPAIGNS Public service centre: admin reform drive (327).
004.23 CAMPAIGNS Mặt trận and unions launch among members (339).
004.24 CAMPAIGNS Every agency, **school, health station** in the commune writes an action programme, **registers content and targets**, reports periodically via Phòng VH-XH (347-354)
004.25 CAMPAIGNS Signed CHỦ TỊCH, recipients incl. the e-portal (370-384)
`;

export const statements: readonly Statement[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [number = '', business = '', ...words] = line.split(' ');
    return { number, business: business as Business, quote: words.join(' ') };
  });

/** The name of the test of a statement: its number and what it says. */
export function named(number: string): string {
  const found = statements.find((each) => each.number === number);
  if (!found) throw new Error(`there is no statement ${number}`);
  return `${number} ${found.quote}`;
}
