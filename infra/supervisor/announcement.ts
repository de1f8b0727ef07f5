import { instancePort } from '@thidua/instances';
import { gatewayUrl } from './processes.ts';
import { shownPerson } from './sample-people.ts';
import type { Settings } from './settings.ts';

const query = '{ campaigns(first: 5) { totalCount nodes { title issuedOn issuer { name level } } } }';

/** What a person needs first, and last the line that says that everything is up. */
export function announcement(settings: Settings, token: string | undefined, startedAt: number): string {
  const url = gatewayUrl(settings);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const lines = [
    '',
    `Graph     ${url}/graphql`,
    `Explorer  ${url}/`,
    ...(token === undefined
      ? []
      : [`Token     ${token}`, `          (of the sample person ${shownPerson}, 8 hours)`]),
    ...instanceLines(settings),
    `Try       curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`,
    '',
    `Ready in ${seconds} s. Ctrl-C stops everything.`,
  ];
  return lines.join('\n');
}

/** Every process has said that it is ready by now, or the start would have ended. */
function instanceLines({ instances, portBase }: Settings): string[] {
  return instances.map(({ id, jurisdiction, serves, portOffset }, index) => {
    const ports = serves.map((service) => `${service} ${instancePort(portBase + portOffset, service)}`);
    return `${index === 0 ? 'Instances' : '         '} ${id} (${jurisdiction}): ${ports.join(', ')}: ready`;
  });
}
