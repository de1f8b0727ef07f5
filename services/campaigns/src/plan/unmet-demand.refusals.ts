import type { RefusalRows } from '@thidua/federation-kit';

const legalBasis = 'Kế hoạch {plan}: “{words}”';

/** What `unmetDemand` may answer: each quotes the plan. */
export const unmetDemandRefusals = {
  TOO_FEW_LINKED_MOVEMENTS: {
    type: 'InvalidInput',
    vi: 'gắn với {count} phong trào; kế hoạch yêu cầu ít nhất {minimum}: “{words}”.',
    en: 'ties to {count} movements; the plan asks for at least {minimum}: “{words}”.',
    remedyVi: 'Bổ sung phong trào mà kế hoạch nêu.',
    legalBasis,
  },
  TOO_FEW_MODELS_OR_WORKS: {
    type: 'InvalidInput',
    vi: 'cùng với mô hình có {count} mục; kế hoạch yêu cầu ít nhất {minimum}: “{words}”.',
    en: 'and the models are {count} in all; the plan asks for at least {minimum}: “{words}”.',
    remedyVi: 'Bổ sung mô hình hoặc công trình.',
    legalBasis,
  },
  TOO_FEW_MEASURABLE_TARGETS: {
    type: 'InvalidInput',
    vi: 'có {count} chỉ tiêu đo được; kế hoạch yêu cầu ít nhất {minimum}: “{words}”.',
    en: 'has {count} measurable targets; the plan asks for at least {minimum}: “{words}”.',
    remedyVi:
      'Nêu con số và chiều của chỉ tiêu: ít nhất, nhiều nhất, đúng bằng, hoặc tăng, giảm so với mức gốc.',
    legalBasis,
  },
} as const satisfies RefusalRows;
