package id.satudata.hub.partner;

import java.time.Instant;

/**
 * An access as it was written down.
 *
 * @param number grows with each
 * @param at before the first byte went out
 */
public record NotedAccess(long number, Instant at, Access access) {}
