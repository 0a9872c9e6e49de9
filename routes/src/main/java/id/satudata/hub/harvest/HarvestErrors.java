package id.satudata.hub.harvest;

import org.apache.camel.builder.RouteConfigurationBuilder;

/**
 * What the pipeline does when something throws. What can heal is tried again where it is fetched, in the egress client, and bad data
 * never throws; so here a source that breaks off ends its run with what had come, and our own fault fails the run.
 */
public final class HarvestErrors extends RouteConfigurationBuilder {

    static final String ID = "harvest-errors";

    @Override
    public void configuration() {
        var policy = routeConfiguration(ID);
        policy.onException(SourceBrokeOff.class)
                .onWhen(body().isInstanceOf(OpenRun.class))
                .handled(true)
                .to("direct:harvest-broken-off");
        policy.onException(Throwable.class)
                .onWhen(body().isInstanceOf(OpenRun.class))
                .handled(true)
                .to("direct:harvest-failed");
        policy.onException(Throwable.class)
                .onWhen(body().isInstanceOf(PageOfRun.class))
                .handled(true)
                .to("direct:harvest-page-failed");
    }
}
