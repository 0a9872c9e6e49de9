package id.satudata.hub.connector;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.connector.ckan.CkanConnector;
import id.satudata.hub.connector.datajson.DataJsonConnector;
import id.satudata.hub.connector.dcat.DcatConnector;
import id.satudata.hub.connector.folder.FolderConnector;
import id.satudata.hub.connector.ldes.LdesConnector;
import id.satudata.hub.connector.oaipmh.OaiPmhConnector;
import id.satudata.hub.connector.s3.S3Connector;
import id.satudata.hub.connector.sftp.SftpConnector;
import id.satudata.hub.connector.sparql.SparqlConnector;
import id.satudata.hub.connector.sql.SqlConnector;
import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.connector.webapi.WebApiConnector;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All connectors, chosen by the kind of source they read. */
public final class Connectors {

    private final Map<String, Connector> byKind;

    public Connectors(List<Connector> connectors) {
        this.byKind = connectors.stream()
                .collect(toMap(
                        Connector::kind,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("Two connectors of kind " + one.kind());
                        },
                        TreeMap::new));
    }

    /** The connectors the hub brings; all that is fetched goes through the client. */
    public static Connectors over(EgressClient egress) {
        return over(egress, List.of());
    }

    /** The same and further ones. */
    public static Connectors over(EgressClient egress, List<? extends Connector> further) {
        return new Connectors(Stream.concat(own(egress), further.stream()).toList());
    }

    private static Stream<Connector> own(EgressClient egress) {
        return Stream.of(
                new CkanConnector(egress),
                new DcatConnector(egress),
                new DataJsonConnector(egress),
                new OaiPmhConnector(egress),
                new FolderConnector(),
                new WebApiConnector(egress),
                new SparqlConnector(egress),
                new LdesConnector(egress),
                new SqlConnector(egress),
                new SftpConnector(egress),
                new S3Connector(egress, Clock.systemUTC()));
    }

    /**
     * Removes what walks of a hub that was killed left in the temporary folder.
     *
     * @throws IOException when that cannot be looked through
     */
    public static void sweep() throws IOException {
        WorkFolder.sweep();
    }

    /** The kinds of sources that can be read, sorted. */
    public Set<String> kinds() {
        return byKind.keySet();
    }

    /**
     * Opens the source with the connector of its kind.
     *
     * @throws IOException when there is no such connector, or the source cannot be reached or read
     */
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty());
    }

    /**
     * Opens the source for what changed at or after a moment, where its connector can ask for that.
     *
     * The settings {@value LimitedPages#MOST} and {@value LimitedPages#PAUSE} of the source hold for every kind.
     *
     * @throws IOException when there is no such connector, or the source cannot be reached or read
     */
    public RecordPages open(Source source, Optional<Instant> since) throws IOException {
        return open(source, since, Validators.NONE);
    }

    /**
     * The same, unless the source is one document and its server recognises it by these validators.
     *
     * @throws IOException when there is no such connector, or the source cannot be reached or read
     */
    public RecordPages open(Source source, Optional<Instant> since, Validators known) throws IOException {
        var connector = byKind.get(source.kind());
        if (connector == null) {
            throw new SourceUnreadable("kind-unknown", source.id(), source.kind(), String.join(", ", kinds()));
        }
        return LimitedPages.asSet(connector.open(source, since, known), source.settings());
    }
}
