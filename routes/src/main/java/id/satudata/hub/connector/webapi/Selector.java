package id.satudata.hub.connector.webapi;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Says where in an item something stands. */
interface Selector {

    /** The texts that stand there, without blank ones. */
    List<String> texts(Item item) throws IOException;

    /** The things that stand there; nothing when there is no such place, which is not the same as an empty list. */
    Optional<List<Item>> things(Item item) throws IOException;

    /** The first text; empty where there is none. */
    default String text(Item item) throws IOException {
        var texts = texts(item);
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}
