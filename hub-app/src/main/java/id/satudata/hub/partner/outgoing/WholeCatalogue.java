package id.satudata.hub.partner.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.partner.CatalogueFile;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfWriting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.springframework.stereotype.Component;

/** Writes all that a partner shall have into one file, some entries at a time. */
@Component
class WholeCatalogue {

    private static final int TOGETHER = 200;

    private final DeliveryRows rows;
    private final Entries entries;
    private final Wishes wishes;
    private final CatalogIdentity identity;
    private final RdfWriting writing = new RdfWriting();

    WholeCatalogue(DeliveryRows rows, Entries entries, Wishes wishes, CatalogIdentity identity) {
        this.rows = rows;
        this.entries = entries;
        this.wishes = wishes;
        this.identity = identity;
    }

    /** The name of the file, whose end says how it is written. */
    String file(Terms terms) {
        return Optional.ofNullable(terms.partner().settings().values().get("file"))
                .flatMap(CatalogueFile::parse)
                .orElse(CatalogueFile.USUAL)
                .name();
    }

    void write(Terms terms, String file, OutputStream out) throws IOException {
        if (file.endsWith(".gz")) {
            var packed = new GZIPOutputStream(out, 1 << 16);
            writePlain(terms, file.substring(0, file.length() - 3), packed);
            packed.finish();
        } else {
            writePlain(terms, file, out);
        }
    }

    private void writePlain(Terms terms, String file, OutputStream out) throws IOException {
        writePart(catalog(), identity.iri(), file, out);
        var id = terms.partner().id();
        var page = rows.page(id, Optional.empty(), TOGETHER);
        while (!page.isEmpty()) {
            for (var wish : wished(terms, page)) {
                writePart(linked(wish), wishes.iri(wish.entry()), file, out);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("The delivery was told to stop");
            }
            page = rows.page(id, Optional.of(page.getLast().entry()), TOGETHER);
        }
    }

    private List<Wish> wished(Terms terms, List<DeliveryRow> page) {
        var wanted = new ArrayList<EntryId>();
        page.stream()
                .filter(it -> it.wantedHash().isPresent())
                .map(DeliveryRow::entry)
                .forEach(wanted::add);
        return entries.all(wanted).stream()
                .flatMap(it -> wishes.of(terms, it).stream())
                .toList();
    }

    private Graph catalog() {
        var graph = GraphFactory.createDefaultGraph();
        var catalog = NodeFactory.createURI(identity.iri().value());
        graph.add(Triple.create(catalog, RDF.type.asNode(), DCAT.Catalog.asNode()));
        identity.title()
                .byLanguage()
                .forEach((language, text) -> graph.add(
                        Triple.create(catalog, DCTerms.title.asNode(), NodeFactory.createLiteralLang(text, language))));
        return graph;
    }

    private Graph linked(Wish wish) {
        wish.graph()
                .add(Triple.create(
                        NodeFactory.createURI(identity.iri().value()),
                        DCAT.dataset.asNode(),
                        NodeFactory.createURI(wishes.iri(wish.entry()).value())));
        return wish.graph();
    }

    /** Parts of Turtle that follow each other are Turtle again. */
    private void writePart(Graph graph, Iri name, String file, OutputStream out) throws IOException {
        if (file.endsWith(".ttl")) {
            writing.write(graph, RdfFormat.TURTLE, out);
            out.write("\n".getBytes(UTF_8));
        } else if (file.endsWith(".nt")) {
            writing.write(graph, RdfFormat.N_TRIPLES, out);
        } else {
            CanonicalGraph.of(graph, name).nquads().stream().transferTo(out);
        }
    }
}
