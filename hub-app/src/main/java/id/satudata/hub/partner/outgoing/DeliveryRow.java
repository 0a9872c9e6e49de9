package id.satudata.hub.partner.outgoing;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.revision.Sequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is remembered of one entry at one partner.
 *
 * @param wantedHash of what it shall have; nothing where it shall not have it
 * @param deliveredHash of what it was sent last; nothing where it does not have it
 * @param mayBeThere whether it was ever begun to be sent and is not known to be gone since
 * @param removed whether it was us who took it out of sight there
 */
record DeliveryRow(
        EntryId entry,
        Sequence wanted,
        Optional<ContentHash> wantedHash,
        Optional<ContentHash> deliveredHash,
        boolean mayBeThere,
        boolean removed,
        Optional<String> remoteId,
        DeliveryState state,
        int attempts,
        int round,
        Instant changed,
        String reason,
        String difference) {

    static DeliveryRow of(ResultSet row) throws SQLException {
        return new DeliveryRow(
                new EntryId(UUID.fromString(row.getString("entry"))),
                new Sequence(row.getLong("wanted")),
                hash(row, "wanted_hash"),
                hash(row, "delivered_hash"),
                row.getBoolean("may_be_there"),
                row.getBoolean("is_removed"),
                Optional.ofNullable(row.getString("remote_id")).filter(it -> !it.isEmpty()),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("round"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("reason"),
                row.getString("difference"));
    }

    private static Optional<ContentHash> hash(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(ContentHash::new);
    }

    Delivery told() {
        return new Delivery(
                entry,
                wanted,
                wantedHash.isPresent(),
                remoteId.orElse(""),
                state,
                attempts,
                changed,
                reason,
                difference);
    }
}
