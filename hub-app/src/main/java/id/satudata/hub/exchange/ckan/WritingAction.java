package id.satudata.hub.exchange.ckan;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A call of the API that changes the catalogue; only by POST, and only with a key. */
interface WritingAction extends Described {
    /** Its result; nothing where CKAN answers nothing. */
    @Nullable Object run(ObjectNode sent, Writer writer);
}
