package id.satudata.hub.delivery;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one parcel: it is carried and read back, and then it is noted what came of it. */
public final class DeliveryRoutes extends RouteBuilder {

    static final String PARCEL = "direct:delivery-parcel";
    static final String FAILED = "direct:delivery-failed";
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRoutes.class);

    private final Carriers carriers;

    public DeliveryRoutes(Carriers carriers) {
        this.carriers = carriers;
    }

    @Override
    public void configure() {
        from(PARCEL)
                .routeId("delivery-parcel")
                .routeConfigurationId(DeliveryErrors.ID)
                .removeHeaders("*")
                .process(this::carry)
                .to("direct:delivery-arrived");
        from("direct:delivery-arrived")
                .routeId("delivery-arrived")
                .errorHandler(noErrorHandler())
                .process(DeliveryRoutes::noteArrival);
        from(FAILED).routeId("delivery-failed").errorHandler(noErrorHandler()).process(DeliveryRoutes::noteFailure);
    }

    private void carry(Exchange exchange) throws InvalidPayloadException, Undelivered {
        var errand = errand(exchange);
        var receiver = errand.receiver();
        var outcome = carriers.to(receiver).deliver(receiver, errand.parcel());
        exchange.getMessage().setBody(errand.with(outcome));
    }

    private static void noteArrival(Exchange exchange) throws InvalidPayloadException {
        var errand = errand(exchange);
        errand.deliveries().delivered(errand.parcel(), errand.arrived());
    }

    private static void noteFailure(Exchange exchange) throws InvalidPayloadException {
        var errand = errand(exchange);
        errand.deliveries().failed(errand.parcel(), why(exchange, errand));
    }

    /** Our own fault is logged here, with its trace, because nobody above sees more of it than the reason. */
    private static Undelivered why(Exchange exchange, Errand errand) {
        var thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        if (thrown instanceof Undelivered known) {
            return known;
        }
        LOG.error(
                "Delivering {} to partner {} met a fault of the hub",
                errand.parcel().label(),
                errand.receiver().id(),
                thrown);
        return Undelivered.forNow("Fault in the hub: " + thrown, thrown);
    }

    private static Errand errand(Exchange exchange) throws InvalidPayloadException {
        return exchange.getMessage().getMandatoryBody(Errand.class);
    }
}
