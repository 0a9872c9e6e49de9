package id.satudata.hub.exchange.ckan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.CarriedChange;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.exchange.submission.Handover;
import id.satudata.hub.exchange.submission.Submissions;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.web.FindingLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Hands in what CKAN's scripts write at the one gate, and tells what it refuses as CKAN does. */
@Component
final class PackageWriting {
    /** So many scripts may write to one dataset at a time. */
    private static final int MOST_ATTEMPTS = 30;

    private final PackageReader reader;
    private final Submissions submissions;
    private final Catalog catalog;
    private final Entries entries;
    private final History history;
    private final PackageDicts packages;
    private final CarriedChange changes;
    private final JsonMapper json;

    PackageWriting(
            PackageReader reader,
            Submissions submissions,
            Catalog catalog,
            Entries entries,
            History history,
            PackageDicts packages,
            IriSpace space,
            JsonMapper json) {
        this.reader = reader;
        this.submissions = submissions;
        this.catalog = catalog;
        this.entries = entries;
        this.history = history;
        this.packages = packages;
        this.changes = new CarriedChange(space);
        this.json = json;
    }

    /** A package nobody has yet. */
    PackageDict create(ObjectNode whole, Writer writer) {
        writer.maySubmit();
        var tree = reader.whole(whole);
        if (history.of(SentPackage.text(tree, "name")).isPresent()) {
            throw inUse();
        }
        var mapped = reader.read(tree, writer);
        if (mapped instanceof Mapped.Usable it) {
            writer.requireAgency(it.description());
            requireReadable(SentRights.unread(it.findings(), List.of()), writer);
        }
        return switch (submissions.submit(mapped, Handover.NEW, writer.actor())) {
            case Acceptance.Recorded it -> shown(it);
            case Acceptance.Unchanged it -> shown(it);
            case Acceptance.Rejected it -> throw refused(it.findings(), writer);
            case Acceptance.Outdated _ -> throw inUse();
        };
    }

    /** The package as it is to be from now on; begun anew where somebody else changed it meanwhile. */
    PackageDict change(Entry entry, UnaryOperator<ObjectNode> change, Writer writer) {
        writer.mayChange(entry);
        var current = entry;
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            var done = changed(current, change, writer);
            if (done.isPresent()) {
                return done.get();
            }
            current = entries.find(entry.id()).orElseThrow(() -> CkanFault.notFound("Dataset"));
        }
        return changed(current, change, writer)
                .orElseThrow(() -> CkanFault.invalid(
                        "id", "Others change the dataset at the same time; read it again and come again"));
    }

    /** Nothing where somebody else was faster. */
    private Optional<PackageDict> changed(Entry entry, UnaryOperator<ObjectNode> change, Writer writer) {
        ObjectNode now = json.valueToTree(packages.of(entry));
        var then = change.apply(now.deepCopy());
        if (!SentPackage.text(then, "name").equals(entry.name())) {
            throw CkanFault.invalid("name", "The name of a dataset stays what it is: " + entry.name());
        }
        var shown = usable(reader.reread(entry, now, now, writer), writer);
        var sentNow = usable(reader.reread(entry, now, then, writer), writer);
        requireReadable(SentRights.unread(sentNow.findings(), shown.findings()), writer);
        writer.requireAgency(sentNow.description());
        var submission = new Submission(
                changes.carried(entry.description(), shown.description(), sentNow.description()),
                List.of(),
                writer.origin(entry, Optional.empty()),
                new Expectation.OneOf(Set.of(entry.latest())));
        return switch (catalog.submit(submission)) {
            case Acceptance.Recorded it -> Optional.of(shown(it));
            case Acceptance.Unchanged it -> Optional.of(shown(it));
            case Acceptance.Rejected it -> throw refused(it.findings(), writer);
            case Acceptance.Outdated _ -> Optional.empty();
        };
    }

    /** Takes the package out of sight; who may restore, can bring it back. */
    void delete(Entry entry, Writer writer) {
        writer.mayChange(entry);
        var origin = writer.origin(entry, Optional.of("package_delete"));
        if (catalog.withdraw(new Ruling(entry.id(), Expectation.ANYTHING, origin)) instanceof Acceptance.Rejected it) {
            throw refused(it.findings(), writer);
        }
    }

    Entry required(ObjectNode sent, String key) {
        var id = SentPackage.text(sent, key);
        if (id.isEmpty()) {
            throw CkanFault.invalid(key, "Missing value");
        }
        return entries.named(id).orElseThrow(() -> CkanFault.notFound("Dataset"));
    }

    private static Mapped.Usable usable(Mapped mapped, Writer writer) {
        return switch (mapped) {
            case Mapped.Usable it -> it;
            case Mapped.Unusable it -> throw refused(it.findings(), writer);
            case Mapped.Deleted _ -> throw new IllegalStateException("Expected a description, not a deletion");
        };
    }

    private static void requireReadable(List<Finding> unread, Writer writer) {
        if (!unread.isEmpty()) {
            throw refused(unread, writer);
        }
    }

    private PackageDict shown(Acceptance done) {
        return entries.find(done.entry())
                .map(packages::of)
                .orElseThrow(() -> CkanFault.notFound("Dataset")); // withdrawn by somebody else meanwhile
    }

    private static CkanFault inUse() {
        return CkanFault.invalid("name", "That URL is already in use.");
    }

    private static CkanFault refused(List<Finding> findings, Writer writer) {
        return CkanFault.invalid(
                FindingLine.of(findings.stream().filter(Finding::blocks).toList(), writer.language()).stream()
                        .collect(groupingBy(FindingLine::field, mapping(FindingLine::message, toList()))));
    }
}
