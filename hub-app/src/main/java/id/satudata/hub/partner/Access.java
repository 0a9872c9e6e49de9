package id.satudata.hub.partner;

import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;

/**
 * That a restricted file goes out to a partner.
 *
 * @param holder name of the key, or {@code token:} and the subject of the token
 * @param agreement number of the one it goes out by
 * @param bytes that were asked for, all of them or a range; fewer may have arrived
 */
public record Access(
        PartnerId partner, String holder, long agreement, EntryId entry, DistributionId file, long bytes) {}
