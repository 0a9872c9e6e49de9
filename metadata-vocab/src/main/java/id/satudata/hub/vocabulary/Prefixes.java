package id.satudata.hub.vocabulary;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.XSD;

/** The prefixes everything the hub writes is abbreviated with. */
public final class Prefixes {

    /** Prefix to namespace, read-only. */
    public static final PrefixMapping ALL = PrefixMapping.Factory.create()
            .setNsPrefix("adms", ADMS.NS)
            .setNsPrefix("as", AS.NS)
            .setNsPrefix("csvw", CSVW.NS)
            .setNsPrefix("dcat", DCAT.NS)
            .setNsPrefix("dcatap", DCATAP.NS)
            .setNsPrefix("dct", DCTerms.NS)
            .setNsPrefix("dqv", DQV.NS)
            .setNsPrefix("foaf", FOAF.NS)
            .setNsPrefix("hub", HUB.NS)
            .setNsPrefix("hydra", HYDRA.NS)
            .setNsPrefix("ldes", LDES.NS)
            .setNsPrefix("owl", OWL2.NS)
            .setNsPrefix("prov", PROV.NS)
            .setNsPrefix("rdf", RDF.uri)
            .setNsPrefix("rdfs", RDFS.uri)
            .setNsPrefix("schema", SchemaDO.NS)
            .setNsPrefix("skos", SKOS.uri)
            .setNsPrefix("spdx", SPDX.NS)
            .setNsPrefix("tree", TREE.NS)
            .setNsPrefix("vcard", VCARD4.NS)
            .setNsPrefix("void", VOID.NS)
            .setNsPrefix("xsd", XSD.NS)
            .lock();

    private Prefixes() {}
}
