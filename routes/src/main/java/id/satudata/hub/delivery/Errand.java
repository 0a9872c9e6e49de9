package id.satudata.hub.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One parcel on its way.
 *
 * @param outcome what came of it; nothing before it arrived
 */
record Errand(
        Receiver receiver,
        Deliveries deliveries,
        Parcel parcel,
        @Nullable Delivered outcome) {

    Errand(Receiver receiver, Deliveries deliveries, Parcel parcel) {
        this(receiver, deliveries, parcel, null);
    }

    Errand with(Delivered arrived) {
        return new Errand(receiver, deliveries, parcel, arrived);
    }

    Delivered arrived() {
        if (outcome == null) {
            throw new IllegalStateException("Expected " + parcel.label() + " to have arrived");
        }
        return outcome;
    }
}
