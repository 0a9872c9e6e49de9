package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.exchange.xml.Xml;
import java.io.IOException;

/** What stands in the envelope of an answer. */
@FunctionalInterface
interface Body {

    void write(Xml xml) throws IOException;
}
