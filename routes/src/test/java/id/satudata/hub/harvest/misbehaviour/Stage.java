package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.toCollection;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.egress.EgressPolicy.Limits;
import id.satudata.hub.egress.EgressPolicy.Retries;
import id.satudata.hub.egress.NamedHosts;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.harvest.InMemoryIntake;
import id.satudata.hub.harvest.Pipeline;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Harvests the sources of one kind, one after the other, through the real pipeline into memories that last as long as a run. */
final class Stage implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
    private static final Mapping MAPPING = new Mapping(new IriSpace(Iri.of("http://localhost:8080")), new Concepts());
    private static final NamedHosts NAMES = new NamedHosts(Map.of("localhost", "127.0.0.1", Scene.INNER, "10.0.0.7"));
    private static final EgressPolicy USUAL = EgressPolicy.standard()
            .withAllowedHosts(Set.of("localhost"))
            .with(new Retries(3, Duration.ZERO, Duration.ofMinutes(2)));
    private static final EgressPolicy LITTLE =
            USUAL.with(Limits.STANDARD.withTotal(Duration.ofMillis(1500)).withBytes(1 << 20));

    private final EgressClient usual = NAMES.client(USUAL, CLOCK);
    private final EgressClient little = NAMES.client(LITTLE, CLOCK);
    private final Pipeline pipeline;
    private final SelfSigned selfSigned;
    private EgressClient egress = usual;
    private InMemoryIntake intake = new InMemoryIntake();
    private Set<String> usualFindings = Set.of();

    Stage(String kind, SelfSigned selfSigned) throws Exception {
        this.selfSigned = selfSigned;
        pipeline = new Pipeline(
                new Connectors(List.of(new Chosen(kind))),
                MAPPING::describe,
                (run, source, records) -> intake.accept(run, source, records),
                Duration.ofMinutes(5));
    }

    /** What comes of a run over a source that behaves so. */
    Outcome outcome(Site site, Misbehaviour misbehaviour) throws IOException {
        egress = misbehaviour.patience() == Misbehaviour.Patience.USUAL ? usual : little;
        intake = new InMemoryIntake();
        try (var scene = new Scene(site, misbehaviour, datasets(misbehaviour))) {
            if (misbehaviour == Misbehaviour.HALVED) {
                run(site.at(scene.server().address("/")));
                scene.have(Dataset.numbered(1, 3));
            }
            return run(site.at(home(scene, misbehaviour)));
        } finally {
            if (misbehaviour == Misbehaviour.SOUND) {
                usualFindings = findings(0, 0);
            }
        }
    }

    /** What comes of a run over a source that is not asked over HTTP. */
    Outcome outcome(OtherSite site, Misbehaviour misbehaviour) throws IOException {
        egress = usual;
        intake = new InMemoryIntake();
        try (var staged = site.stage(misbehaviour, datasets(misbehaviour))) {
            if (misbehaviour == Misbehaviour.HALVED) {
                run(staged.source());
                staged.have(Dataset.numbered(1, 3));
            }
            return run(staged.source());
        } finally {
            if (misbehaviour == Misbehaviour.SOUND) {
                usualFindings = findings(0, 0);
            }
        }
    }

    /** What comes of a run over a database like that. */
    Outcome outcome(SqlMisbehaviour misbehaviour) throws IOException {
        intake = new InMemoryIntake();
        try (var staged = new SqlScene(misbehaviour, Dataset.numbered(1, 6))) {
            return run(staged.source());
        }
    }

    /** What comes of a run over a folder like that. */
    Outcome outcome(FolderMisbehaviour misbehaviour, Path folder) throws IOException {
        intake = new InMemoryIntake();
        misbehaviour.fill(folder);
        return run(Sources.at("folder", folder.toUri()));
    }

    private static List<Dataset> datasets(Misbehaviour misbehaviour) {
        return switch (misbehaviour) {
            case EMPTY -> List.of();
            case MANY_FILES ->
                Stream.of(Dataset.numbered(1, 1), List.of(new Dataset(2, 8_000)), Dataset.numbered(3, 6))
                        .flatMap(List::stream)
                        .toList();
            default -> Dataset.numbered(1, 6);
        };
    }

    private URI home(Scene scene, Misbehaviour misbehaviour) {
        return switch (misbehaviour) {
            case REFUSED -> nobody();
            case UNKNOWN_NAME -> URI.create("http://tidak-ada.example/");
            case SELF_SIGNED -> selfSigned.address();
            default -> scene.server().address("/");
        };
    }

    private static URI nobody() {
        try (var gone = new SourceServer()) {
            return gone.address("/");
        }
    }

    private Outcome run(Source source) {
        var accepted = intake.accepted().size();
        var refused = pipeline.ledger().refusalCodes().size();
        var attended = pipeline.attendance().size();
        var report = pipeline.run(source);
        var found = findings(accepted, refused);
        found.removeAll(usualFindings);
        var goes = pipeline.attendance().size() > attended
                && pipeline.attendance().getLast().isWhole();
        return new Outcome(
                report.state(), report.counts(), goes, report.reason().english(), found);
    }

    private SortedSet<String> findings(int accepted, int refused) {
        var all = intake.accepted().stream()
                .skip(accepted)
                .flatMap(it -> it.findings().stream())
                .map(Finding::code)
                .collect(toCollection(TreeSet::new));
        all.addAll(pipeline.ledger()
                .refusalCodes()
                .subList(refused, pipeline.ledger().refusalCodes().size()));
        return all;
    }

    @Override
    public void close() throws IOException {
        pipeline.close();
        usual.close();
        little.close();
    }

    /** The real connector of a kind, over the client of the hour. */
    private final class Chosen implements Connector {

        private final String kind;

        Chosen(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public RecordPages open(Source source) throws IOException {
            return Connectors.over(egress).open(source);
        }
    }
}
