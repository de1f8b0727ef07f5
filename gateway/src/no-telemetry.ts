// @apollo/gateway reports its machine to its maker every hour unless this is set when a gateway is made. Here,
// and not in a start script, so that no way of starting leaves it out.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
