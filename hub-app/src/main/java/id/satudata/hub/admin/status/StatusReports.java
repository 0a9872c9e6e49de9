package id.satudata.hub.admin.status;

import id.satudata.hub.projection.Followers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Finds out how the hub is. */
@Component
final class StatusReports {

    private final DatabaseLook database;
    private final Followers followers;
    private final Optional<String> version;
    private final Clock clock;

    StatusReports(DatabaseLook database, Followers followers, ObjectProvider<BuildProperties> build, Clock clock) {
        this.database = database;
        this.followers = followers;
        this.version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion);
        this.clock = clock;
    }

    StatusReport report() {
        var seen = database.seen();
        var parts = parts(seen.isPresent());
        var comparisons = seen.map(DatabaseLook.Seen::reconciliations).orElse(List.of()).stream()
                .map(Comparison::of)
                .toList();
        return new StatusReport(
                Overall.of(seen.isPresent(), parts, comparisons),
                clock.instant(),
                version,
                seen.map(DatabaseLook.Seen::datasets),
                parts,
                comparisons);
    }

    private List<Part> parts(boolean databaseAnswers) {
        var parts = new ArrayList<Part>();
        parts.add(Part.database(databaseAnswers));
        followers.statuses().forEach(it -> parts.add(Part.of(it, databaseAnswers)));
        return List.copyOf(parts);
    }
}
