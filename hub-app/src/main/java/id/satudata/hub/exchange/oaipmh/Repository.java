package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.exchange.xml.Xml;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.syndication.Syndication;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** What the repository says of itself. */
@Component
final class Repository {

    static final String PATH = "/oai";

    private final CatalogIdentity identity;
    private final IriSpace space;
    private final Syndication syndication;

    Repository(CatalogIdentity identity, IriSpace space, Syndication syndication) {
        this.identity = identity;
        this.space = space;
        this.syndication = syndication;
    }

    String address() {
        return space.at(PATH).value();
    }

    Body identify() {
        var earliest = Datestamp.text(syndication.earliest());
        return xml -> {
            xml.open("Identify");
            xml.element("repositoryName", identity.title().in("id").orElse(identity.publisher()));
            xml.element("baseURL", address());
            xml.element("protocolVersion", "2.0");
            xml.element("adminEmail", identity.email());
            xml.element("earliestDatestamp", earliest);
            xml.element("deletedRecord", "persistent");
            xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
            xml.element("compression", "gzip");
            xml.close("Identify");
        };
    }

    Body formats() {
        return xml -> {
            xml.open("ListMetadataFormats");
            for (var it : RecordFormat.values()) {
                format(it, xml);
            }
            xml.close("ListMetadataFormats");
        };
    }

    private static void format(RecordFormat it, Xml xml) throws IOException {
        xml.open("metadataFormat");
        xml.element("metadataPrefix", it.prefix());
        xml.element("schema", it.schema());
        xml.element("metadataNamespace", it.namespace());
        xml.close("metadataFormat");
    }

    Body sets() throws OaiFault {
        var sets = syndication.sets();
        if (sets.isEmpty()) {
            throw new OaiFault(ErrorCode.NO_SET_HIERARCHY, "There are no sets, since there are no records yet");
        }
        return xml -> {
            xml.open("ListSets");
            for (var it : sets) {
                xml.open("set");
                xml.element("setSpec", it.spec());
                xml.element("setName", it.label());
                xml.close("set");
            }
            xml.close("ListSets");
        };
    }
}
