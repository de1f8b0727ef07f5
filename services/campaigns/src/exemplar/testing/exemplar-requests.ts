/** For specs: what is asked of exemplars over HTTP. */
const fields = `{ id stage entry nominatedOn campaign { id } organization { id asOf }
  subject { person { id name position isDirectWorker } organization { id asOf } collective }
  stages { stage day entry evidence { words attachments { title sha256 } }
    minute { collective number day votes { inFavour of } } places { organization { id asOf } name takenUpOn } }
  withdrawal { withdrawnOn reason entry } }`;

const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on UserError { code path message } ... on ${type}Success { exemplar ${fields} } } }`;
};

export const nominate = mutation('nominateExemplar');
export const advance = mutation('advanceExemplar');
export const withdraw = mutation('withdrawExemplar');
export const one = `query ($id: ID!) { exemplar(id: $id) ${fields} }`;
export const list = `query ($filter: ExemplarFilter, $first: Int, $after: String) {
  exemplars(filter: $filter, first: $first, after: $after) { totalCount nodes { id } } }`;

/** A true nomination. */
export const nomination = (campaignId: string, organizationId: string, change: object = {}) => ({
  ...{ campaignId, organizationId, nominatedOn: '2025-03-10' },
  subject: { person: { name: 'Lê Văn Thử' } },
  achievement: 'Sáng kiến giảm một nửa thời gian chuyển gương lò.',
  minute: { collective: 'Phân xưởng Khai thác 4', day: '2025-03-08' },
  evidence: { words: 'Được giới thiệu tại hội nghị giao ban quý I.' },
  ...change,
});
