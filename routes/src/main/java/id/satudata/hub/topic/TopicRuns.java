package id.satudata.hub.topic;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;

/** Port: begins a run over what is in hand of a topic, and waits for its end. */
@FunctionalInterface
public interface TopicRuns {

    /** What the report says is durable when this returns; a run that may not begin is reported as stopped. */
    RunReport run(Source source);
}
