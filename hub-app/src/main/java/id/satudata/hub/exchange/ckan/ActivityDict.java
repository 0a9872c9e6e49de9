package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import java.time.Instant;

/**
 * A change of a package as CKAN's activity streams tell it; who made it is not told.
 *
 * @param userId CKAN requires one; it is the site
 */
record ActivityDict(
        String id,
        String timestamp,

        @JsonProperty("user_id") String userId,

        @JsonProperty("object_id") String objectId,

        @JsonProperty("activity_type") String activityType,

        Data data) {

    private static final String SITE = Names.id("user", "site");

    /** The package, in short. */
    record Data(@JsonProperty("package") Changed changed) {}

    /** What changed. */
    record Changed(String id, String name, String title) {}

    static ActivityDict of(Entry it) {
        return of(it, it.number(), it.changed());
    }

    static ActivityDict of(Entry it, Revision revision) {
        return of(it, revision.number(), revision.at());
    }

    private static ActivityDict of(Entry it, int number, Instant at) {
        EntryId entry = it.id();
        var title = it.description().wording().title().in("id").orElse(it.name());
        return new ActivityDict(
                Names.id("activity", entry + "/" + number),
                Moments.of(at),
                SITE,
                entry.toString(),
                number == 1 ? "new package" : "changed package",
                new Data(new Changed(entry.toString(), it.name(), title)));
    }
}
