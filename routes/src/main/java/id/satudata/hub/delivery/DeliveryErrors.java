package id.satudata.hub.delivery;

import org.apache.camel.builder.RouteConfigurationBuilder;

/**
 * What becomes of a parcel when something throws on its way. That it did not arrive is noted, and the next one goes; it is tried
 * again in another round and not here, since its partner may have to be left alone. What cannot be noted ends the round: who
 * arrived is unknown then, and is delivered again.
 */
public final class DeliveryErrors extends RouteConfigurationBuilder {

    static final String ID = "delivery-errors";

    @Override
    public void configuration() {
        routeConfiguration(ID)
                .onException(Throwable.class)
                .onWhen(it -> it.getMessage().getBody() instanceof Errand errand && errand.outcome() == null)
                .handled(true)
                .to(DeliveryRoutes.FAILED);
    }
}
