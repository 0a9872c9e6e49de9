package id.satudata.hub.harvest.misbehaviour;

import id.satudata.hub.connector.Source;
import java.io.IOException;
import java.util.List;

/** A kind of source that is not asked over HTTP, and does wrong what its own protocol lets it do; nothing comes of it in part. */
interface OtherSite {

    /** How the reason begins why it is not made to do what it may do. */
    String NOT_HERE = "not made to here: ";

    String kind();

    /** Why it cannot do this, or is not made to here; empty where it does. */
    String whyNot(Misbehaviour misbehaviour);

    /** A source that does this. */
    Staged stage(Misbehaviour misbehaviour, List<Dataset> datasets) throws IOException;

    /** A source for one run or two. */
    interface Staged extends AutoCloseable {

        Source source();

        /** Has these from now on. */
        void have(List<Dataset> others) throws IOException;

        @Override
        void close() throws IOException;
    }
}
