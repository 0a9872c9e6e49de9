package id.satudata.hub.admin.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the hub is, as machines read it.
 *
 * @param datasets how many are published; nothing while the database is away
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StatusReport(
        Overall state,
        Instant at,
        Optional<String> version,
        Optional<Long> datasets,
        List<Part> parts,
        List<Comparison> comparisons) {}
