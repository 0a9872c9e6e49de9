package id.satudata.hub.partner;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;

/**
 * One dataset at one partner.
 *
 * @param wanted the revision that is or was to be delivered
 * @param shallBeThere whether the partner shall have it
 * @param remoteId what the partner calls it; empty where that is not known
 * @param attempts how often it was tried since it last succeeded
 * @param reason of the last failure; empty where there was none
 * @param difference what the partner shows otherwise; empty where nothing is
 */
public record Delivery(
        EntryId entry,
        Sequence wanted,
        boolean shallBeThere,
        String remoteId,
        DeliveryState state,
        int attempts,
        Instant changed,
        String reason,
        String difference) {}
