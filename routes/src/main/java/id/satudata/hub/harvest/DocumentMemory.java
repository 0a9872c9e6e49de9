package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Validators;
import java.time.Instant;
import java.util.Optional;

/** Port: by what sources that are one document recognise it, so that one that is still the same need not be read again. */
@FunctionalInterface
public interface DocumentMemory {

    /** Remembers nothing: every document is read. */
    DocumentMemory NONE = source -> Recollection.NOTHING;

    /** What is remembered of the source as it is now; asked before it is opened. */
    Recollection recall(Source source);

    /**
     * A document as it was read to its end.
     *
     * @param records how many records of it the catalogue holds
     * @param read when it was
     */
    record Known(Validators validators, long records, Instant read) {}

    /** What is remembered of one source. */
    interface Recollection {

        Recollection NOTHING = new Recollection() {
            @Override
            public Optional<Known> known() {
                return Optional.empty();
            }

            @Override
            public void forget() {}

            @Override
            public void remember(Known document) {}
        };

        /**
         * The document of which reading it again could only find that the catalogue says just this already, since neither its
         * entries nor any rule nor what is set for its source has changed since it was read. In doubt there is none.
         */
        Optional<Known> known();

        /** The document is read again, and so may be another one that is taken in part; durable when this returns. */
        void forget();

        /** Remembers the document, which was read by the rules that held when this was recalled; durable when this returns. */
        void remember(Known document);
    }
}
