/** For specs only: the campaigns service as its neighbours see it. */
export { type CampaignsNeighbour, startCampaignsNeighbour } from './campaigns-neighbour.ts';
