package id.satudata.hub.connector.webapi;

import id.satudata.hub.metadata.LocalizedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** A format of answers: how they are read, and how a place in them is named. Used by one thread. */
interface Dialect {

    /** Its name for people. */
    String name();

    /** The Accept header that asks for it. */
    String accept();

    Selector selector(String text) throws BadSelector;

    Item read(byte[] body, Optional<Charset> charset) throws NotReadable;

    /** Why this cannot be a record; empty when it can. */
    Optional<LocalizedText> flaw(Item record);

    /** The record as it came, as text. */
    String verbatim(Item record) throws IOException;
}
