package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.partner.outgoing.ComparisonRows.Count;
import java.util.function.Consumer;

/** A look at all that a partner has, which notes of each dataset what is otherwise there. */
interface Look {

    String MISSING = "missing";
    String SURPLUS = "surplus";
    String CONTENT = "content";

    /**
     * Looks at everything.
     *
     * @param seen is told now and then, and at the end, what was seen so far
     */
    void over(Terms terms, Consumer<Count> seen) throws Undelivered;
}
