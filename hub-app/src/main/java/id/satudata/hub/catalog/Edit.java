package id.satudata.hub.catalog;

import id.satudata.hub.revision.SourceLayer.Dispute;
import java.time.Instant;
import java.util.Optional;

/**
 * A field in which an entry says something else than its source.
 *
 * @param change from what the source says (removed) to what the entry says (added)
 * @param actor who wrote it
 * @param revision with which revision of the entry
 * @param dispute where the source changed the field too, and nobody decided yet
 */
public record Edit(FieldChange change, String actor, Instant at, int revision, Optional<Dispute> dispute) {}
