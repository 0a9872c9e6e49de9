package id.satudata.hub.delivery;

import java.util.Optional;

/** What one partner is to be delivered in a round, and what became of it. */
public interface Deliveries {

    /**
     * The next parcel, noted as begun before it is handed out; nothing where none is due, or the round is to end. Of one
     * dataset no second parcel is handed out before it is told what became of the first.
     */
    Optional<Parcel> next();

    void delivered(Parcel parcel, Delivered outcome);

    void failed(Parcel parcel, Undelivered why);
}
