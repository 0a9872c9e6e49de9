package id.satudata.hub.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes rounds, and waits for their ends. */
public final class DeliveryRunner {

    private final DeliveryRoutes routes;

    /** Makes them in whatever Camel context the routes were added to. */
    public DeliveryRunner(DeliveryRoutes routes) {
        this.routes = routes;
    }

    /** Delivers what is due, one parcel after the other, on the calling thread; ends soon after that is interrupted. */
    public void round(Receiver receiver, Deliveries deliveries) {
        try (var camel = routes.getContext().createProducerTemplate()) {
            for (var next = deliveries.next(); next.isPresent(); next = deliveries.next()) {
                camel.sendBody(DeliveryRoutes.PARCEL, new Errand(receiver, deliveries, next.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The round to partner " + receiver.id() + " could not be let go", e);
        }
    }
}
