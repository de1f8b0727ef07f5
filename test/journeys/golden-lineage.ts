/**
 * Questions about 1 July 2025 whose answers are known from two independent lists, in a form of our own. A unit is
 * written `code name, district, province`; an edge has its share before it. The ids name the questions.
 */
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

/** Where a unit came from, or where it went. */
export interface EdgeQuestion {
  readonly id: string;
  readonly field: 'predecessors' | 'successors';
  readonly of: string;
  readonly asOf: string;
  readonly act: string;
  readonly edges: readonly string[];
  /** Words that the answer must not have. */
  readonly never?: readonly string[];
}

export const edgeQuestions: readonly EdgeQuestion[] = [
  {
    ...{ id: 'P01', field: 'predecessors', of: '06811 Phường Uông Bí, Tỉnh Quảng Ninh' },
    ...{ asOf: '2025-07-01', act: '1679/NQ-UBTVQH15', never: ['Điền Công'] },
    edges: lines(`
      FULL 06811 Phường Thanh Sơn, Thành phố Uông Bí, Tỉnh Quảng Ninh
      FULL 06817 Phường Quang Trung, Thành phố Uông Bí, Tỉnh Quảng Ninh
      PARTIAL 06820 Phường Trưng Vương, Thành phố Uông Bí, Tỉnh Quảng Ninh
      FULL 06826 Phường Yên Thanh, Thành phố Uông Bí, Tỉnh Quảng Ninh`),
  },
  {
    ...{ id: 'P02', field: 'successors', of: '06820 Phường Trưng Vương, Thành phố Uông Bí, Tỉnh Quảng Ninh' },
    ...{ asOf: '2025-06-30', act: '1679/NQ-UBTVQH15' },
    edges: lines(`
      PARTIAL 06811 Phường Uông Bí, Tỉnh Quảng Ninh
      PARTIAL 06820 Phường Vàng Danh, Tỉnh Quảng Ninh`),
  },
  {
    ...{ id: 'P06', field: 'predecessors', of: '11455 Phường Đồ Sơn, Thành phố Hải Phòng' },
    ...{ asOf: '2025-07-01', act: '1669/NQ-UBTVQH15' },
    edges: lines(`
      PARTIAL 11455 Phường Ngọc Xuyên, Quận Đồ Sơn, Thành phố Hải Phòng
      FULL 11458 Phường Hải Sơn, Quận Đồ Sơn, Thành phố Hải Phòng
      PARTIAL 11461 Phường Vạn Hương, Quận Đồ Sơn, Thành phố Hải Phòng
      PARTIAL 11740 Phường Tân Thành, Quận Dương Kinh, Thành phố Hải Phòng`),
  },
  {
    ...{ id: 'P08', field: 'predecessors', of: '10888 Xã Cẩm Giang, Thành phố Hải Phòng' },
    // Xã Cẩm Giàng is another commune of the same city.
    ...{ asOf: '2025-07-01', act: '1669/NQ-UBTVQH15', never: ['10903'] },
    edges: lines(`
      FULL 10888 Thị trấn Cẩm Giang, Huyện Cẩm Giàng, Tỉnh Hải Dương
      FULL 10897 Xã Cẩm Hoàng, Huyện Cẩm Giàng, Tỉnh Hải Dương
      FULL 10918 Xã Định Sơn, Huyện Cẩm Giàng, Tỉnh Hải Dương`),
  },
  {
    ...{ id: 'P10', field: 'predecessors', of: '79 Thành phố Hồ Chí Minh' },
    ...{ asOf: '2025-07-01', act: '202/2025/QH15' },
    edges: lines(`
      FULL 74 Tỉnh Bình Dương
      FULL 77 Tỉnh Bà Rịa - Vũng Tàu
      FULL 79 Thành phố Hồ Chí Minh`),
  },
  {
    ...{ id: 'P11', field: 'successors', of: '06967 Xã Cái Chiên, Huyện Hải Hà, Tỉnh Quảng Ninh' },
    ...{ asOf: '2025-06-30', act: '1679/NQ-UBTVQH15' },
    edges: ['FULL 06967 Xã Cái Chiên, Tỉnh Quảng Ninh'],
  },
  {
    ...{ id: 'P13', field: 'successors', of: '00634 Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội' },
    ...{ asOf: '2025-06-30', act: '1656/NQ-UBTVQH15' },
    edges: lines(`
      PARTIAL 00622 Phường Xuân Phương, Thành phố Hà Nội
      PARTIAL 00634 Phường Tây Mỗ, Thành phố Hà Nội
      PARTIAL 00637 Phường Đại Mỗ, Thành phố Hà Nội
      PARTIAL 09556 Phường Hà Đông, Thành phố Hà Nội
      PARTIAL 09886 Phường Dương Nội, Thành phố Hà Nội`),
  },
  {
    ...{ id: 'P14', field: 'successors', of: '14845 Thị trấn Mường Lát, Huyện Mường Lát, Tỉnh Thanh Hóa' },
    ...{ asOf: '2025-06-30', act: '1686/NQ-UBTVQH15' },
    edges: ['FULL 14845 Xã Mường Lát, Tỉnh Thanh Hóa'],
  },
];

/** Who took a district's territory: each taker, what it took of the district, and how many others it is made of. */
export interface TerritoryQuestion {
  readonly id: string;
  readonly of: string;
  readonly communes: number;
  readonly act: string;
  readonly takers: readonly {
    readonly taker: string;
    readonly took: readonly string[];
    readonly others: number;
  }[];
}

export const territoryQuestions: readonly TerritoryQuestion[] = [
  {
    ...{ id: 'P04', of: '195 Thành phố Cẩm Phả, Tỉnh Quảng Ninh', communes: 15, act: '1679/NQ-UBTVQH15' },
    takers: [
      {
        ...{ taker: 'FULL 06760 Phường Mông Dương, Tỉnh Quảng Ninh', others: 0 },
        took: lines(`
          FULL 06760 Phường Mông Dương, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06805 Xã Dương Huy, Thành phố Cẩm Phả, Tỉnh Quảng Ninh`),
      },
      {
        ...{ taker: 'FULL 06778 Phường Quang Hanh, Tỉnh Quảng Ninh', others: 0 },
        took: lines(`
          FULL 06778 Phường Quang Hanh, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06784 Phường Cẩm Thủy, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06787 Phường Cẩm Thạch, Thành phố Cẩm Phả, Tỉnh Quảng Ninh`),
      },
      {
        ...{ taker: 'FULL 06781 Phường Cửa Ông, Tỉnh Quảng Ninh', others: 0 },
        took: lines(`
          FULL 06763 Phường Cửa Ông, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06766 Phường Cẩm Sơn, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06772 Phường Cẩm Phú, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06781 Phường Cẩm Thịnh, Thành phố Cẩm Phả, Tỉnh Quảng Ninh`),
      },
      {
        ...{ taker: 'FULL 06793 Phường Cẩm Phả, Tỉnh Quảng Ninh', others: 0 },
        took: lines(`
          FULL 06769 Phường Cẩm Đông, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06775 Phường Cẩm Tây, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06790 Phường Cẩm Thành, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06793 Phường Cẩm Trung, Thành phố Cẩm Phả, Tỉnh Quảng Ninh
          FULL 06796 Phường Cẩm Bình, Thành phố Cẩm Phả, Tỉnh Quảng Ninh`),
      },
      {
        ...{ taker: 'PARTIAL 06799 Xã Hải Hòa, Tỉnh Quảng Ninh', others: 1 },
        took: ['PARTIAL 06799 Xã Hải Hòa, Thành phố Cẩm Phả, Tỉnh Quảng Ninh'],
      },
      {
        ...{ taker: 'PARTIAL 06886 Xã Hải Lạng, Tỉnh Quảng Ninh', others: 2 },
        took: ['PARTIAL 06799 Xã Hải Hòa, Thành phố Cẩm Phả, Tỉnh Quảng Ninh'],
      },
    ],
  },
  {
    ...{ id: 'P05', of: '308 Quận Đồ Sơn, Thành phố Hải Phòng', communes: 6, act: '1669/NQ-UBTVQH15' },
    takers: [
      {
        ...{ taker: 'PARTIAL 11455 Phường Đồ Sơn, Thành phố Hải Phòng', others: 1 },
        took: lines(`
          PARTIAL 11455 Phường Ngọc Xuyên, Quận Đồ Sơn, Thành phố Hải Phòng
          FULL 11458 Phường Hải Sơn, Quận Đồ Sơn, Thành phố Hải Phòng
          PARTIAL 11461 Phường Vạn Hương, Quận Đồ Sơn, Thành phố Hải Phòng`),
      },
      {
        ...{ taker: 'PARTIAL 11737 Phường Nam Đồ Sơn, Thành phố Hải Phòng', others: 0 },
        took: lines(`
          PARTIAL 11455 Phường Ngọc Xuyên, Quận Đồ Sơn, Thành phố Hải Phòng
          PARTIAL 11461 Phường Vạn Hương, Quận Đồ Sơn, Thành phố Hải Phòng
          FULL 11465 Phường Minh Đức, Quận Đồ Sơn, Thành phố Hải Phòng
          FULL 11467 Phường Bàng La, Quận Đồ Sơn, Thành phố Hải Phòng
          FULL 11737 Phường Hợp Đức, Quận Đồ Sơn, Thành phố Hải Phòng`),
      },
    ],
  },
  {
    // None of these is xã An Lão of Gia Lai, 21609.
    ...{ id: 'P07', of: '313 Huyện An Lão, Thành phố Hải Phòng', communes: 17, act: '1669/NQ-UBTVQH15' },
    takers: [
      {
        ...{ taker: 'PARTIAL 11446 Phường Phù Liễn, Thành phố Hải Phòng', others: 7 },
        took: ['PARTIAL 11656 Thị trấn Trường Sơn, Huyện An Lão, Thành phố Hải Phòng'],
      },
      {
        ...{ taker: 'PARTIAL 11629 Xã An Lão, Thành phố Hải Phòng', others: 0 },
        took: lines(`
          FULL 11629 Thị trấn An Lão, Huyện An Lão, Thành phố Hải Phòng
          FULL 11641 Xã An Tiến, Huyện An Lão, Thành phố Hải Phòng
          FULL 11653 Xã An Thắng, Huyện An Lão, Thành phố Hải Phòng
          PARTIAL 11656 Thị trấn Trường Sơn, Huyện An Lão, Thành phố Hải Phòng
          FULL 11659 Xã Tân Dân, Huyện An Lão, Thành phố Hải Phòng
          PARTIAL 11662 Xã Thái Sơn, Huyện An Lão, Thành phố Hải Phòng`),
      },
      {
        ...{ taker: 'FULL 11635 Xã An Trường, Thành phố Hải Phòng', others: 0 },
        took: lines(`
          FULL 11632 Xã Bát Trang, Huyện An Lão, Thành phố Hải Phòng
          FULL 11635 Xã Trường Thọ, Huyện An Lão, Thành phố Hải Phòng
          FULL 11638 Xã Trường Thành, Huyện An Lão, Thành phố Hải Phòng`),
      },
      {
        ...{ taker: 'FULL 11647 Xã An Quang, Thành phố Hải Phòng', others: 0 },
        took: lines(`
          FULL 11644 Xã Quang Hưng, Huyện An Lão, Thành phố Hải Phòng
          FULL 11647 Xã Quang Trung, Huyện An Lão, Thành phố Hải Phòng
          FULL 11650 Xã Quốc Tuấn, Huyện An Lão, Thành phố Hải Phòng`),
      },
      {
        ...{ taker: 'PARTIAL 11668 Xã An Khánh, Thành phố Hải Phòng', others: 0 },
        took: lines(`
          PARTIAL 11662 Xã Thái Sơn, Huyện An Lão, Thành phố Hải Phòng
          FULL 11665 Xã Tân Viên, Huyện An Lão, Thành phố Hải Phòng
          FULL 11668 Xã Mỹ Đức, Huyện An Lão, Thành phố Hải Phòng`),
      },
      {
        ...{ taker: 'FULL 11674 Xã An Hưng, Thành phố Hải Phòng', others: 0 },
        took: lines(`
          FULL 11671 Xã Chiến Thắng, Huyện An Lão, Thành phố Hải Phòng
          FULL 11674 Xã An Thọ, Huyện An Lão, Thành phố Hải Phòng
          FULL 11677 Xã An Thái, Huyện An Lão, Thành phố Hải Phòng`),
      },
    ],
  },
  {
    ...{ id: 'P12', of: '318 Huyện Bạch Long Vĩ, Thành phố Hải Phòng', communes: 0, act: '1669/NQ-UBTVQH15' },
    takers: [
      {
        ...{ taker: 'FULL 11948 Đặc khu Bạch Long Vĩ, Thành phố Hải Phòng', others: 0 },
        took: ['FULL 318 Huyện Bạch Long Vĩ, Thành phố Hải Phòng'],
      },
    ],
  },
];
