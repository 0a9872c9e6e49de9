package id.satudata.hub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.connector.folder.FolderConnector;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.fixture.SparqlPeer;
import id.satudata.hub.metadata.Bytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Hands a sample document out, so that its connector reads it itself. */
final class SampleSources {

    private static final Pattern TOKEN = Pattern.compile(".*resumptionToken=([a-z0-9-]+)");
    private static final Bytes IDENTITY = Bytes.utf8("<OAI-PMH><Identify/></OAI-PMH>");

    private SampleSources() {}

    static List<SourceRecord> walk(String kind, Path file) throws IOException {
        try (var server = new SourceServer();
                var egress = Egress.client(Egress.patient())) {
            if (kind.equals("ldes")) {
                server.on("/", exchange -> document(exchange, file));
                return records(egress, kind, server.address("/" + Samples.name(file)));
            }
            server.on("/" + kind, kind.equals("sparql") ? endpoint(file) : exchange -> answer(exchange, file));
            var address = server.address("/" + kind + (kind.equals("oaipmh") ? "?metadataPrefix=oai_dc" : ""));
            return records(egress, kind, address);
        }
    }

    /** The file as the only one of a folder. */
    static List<SourceRecord> folder(Path file) throws IOException {
        var folder = Files.createTempDirectory("sample");
        var copy = Files.write(
                folder.resolve(Samples.name(file)), Samples.text(file).toArray());
        try {
            return Walk.over(new FolderConnector(), Sources.at("folder", folder.toUri()))
                    .records();
        } finally {
            Files.delete(copy);
            Files.delete(folder);
        }
    }

    private static List<SourceRecord> records(EgressClient egress, String kind, URI address) throws IOException {
        var records = new ArrayList<SourceRecord>();
        try (var walk = Connectors.over(egress).open(Sources.at(kind, address))) {
            for (var page = walk.next(); page.isPresent(); page = walk.next()) {
                records.addAll(page.get());
            }
        }
        return records;
    }

    /** The further documents of a feed lie beside the first. */
    private static void document(HttpExchange exchange, Path file) throws IOException {
        var name = exchange.getRequestURI().getPath().substring(1);
        SourceServer.send(
                exchange, 200, "", Samples.text(file.resolveSibling(name)).toArray());
    }

    private static HttpHandler endpoint(Path file) throws IOException {
        return new SparqlPeer().with(new String(Samples.text(file).toArray(), UTF_8));
    }

    /** The further pages of a repository lie beside the first, by the names of their tokens. */
    private static void answer(HttpExchange exchange, Path file) throws IOException {
        var query = String.valueOf(exchange.getRequestURI().getRawQuery());
        var token = TOKEN.matcher(query);
        var body = query.contains("verb=Identify")
                ? IDENTITY
                : Samples.text(token.matches() ? file.resolveSibling(token.group(1) + ".xml") : file);
        SourceServer.send(exchange, 200, "", body.toArray());
    }
}
