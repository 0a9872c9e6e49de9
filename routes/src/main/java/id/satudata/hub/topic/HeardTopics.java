package id.satudata.hub.topic;

import id.satudata.hub.connector.MessageDialect;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;

/** The routes by which topics are heard now, one for each source. */
final class HeardTopics {

    private static final int GOODBYE_SECONDS = 25;

    private final HarvestRoutes harvest;
    private final TopicConnector connector;
    private final TopicRuns runs;
    private final TopicSettings settings;
    private final Map<Source, TopicRoute> routes = new LinkedHashMap<>();

    HeardTopics(HarvestRoutes harvest, TopicConnector connector, TopicRuns runs, TopicSettings settings) {
        this.harvest = harvest;
        this.connector = connector;
        this.runs = runs;
        this.settings = settings;
    }

    List<Source> sources() {
        return List.copyOf(routes.keySet());
    }

    /** Does nothing where it is heard already. */
    void hear(Source source) {
        if (routes.containsKey(source)) {
            return;
        }
        var dialect = MessageDialect.of(source.settings())
                .orElseThrow(
                        () -> new IllegalStateException("Source " + source.id() + " was expected to have a dialect"));
        var route = new TopicRoute(source, dialect, settings, connector, runs);
        try {
            context().addRoutes(route);
            routes.put(source, route);
        } catch (Exception e) { // whatever Camel throws
            throw new IllegalStateException("The topic of source " + source.id() + " could not be heard", e);
        }
    }

    /** What is being taken is taken to its end, unless that takes long. */
    void silence(Source source) {
        var route = routes.remove(source);
        if (route == null) {
            return;
        }
        route.hush();
        try {
            var id = TopicRoute.id(source);
            context().getRouteController().stopRoute(id, GOODBYE_SECONDS, TimeUnit.SECONDS);
            context().removeRoute(id);
        } catch (Exception e) { // whatever Camel throws
            throw new IllegalStateException("The topic of source " + source.id() + " could not be left", e);
        }
    }

    private CamelContext context() {
        var context = harvest.getContext();
        if (context.hasComponent(KafkaEndpoints.SCHEME) == null) {
            context.addComponent(KafkaEndpoints.SCHEME, KafkaEndpoints.component(settings));
        }
        return context;
    }
}
