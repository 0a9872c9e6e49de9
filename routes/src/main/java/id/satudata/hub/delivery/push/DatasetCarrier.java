package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Carrier;
import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;

/** Carries one dataset after the other; whole files go with others. */
interface DatasetCarrier extends Carrier {

    /** Makes the receiver have the dataset, saying this. */
    Delivered put(Receiver receiver, Parcel.Put put) throws Undelivered;

    /** Makes the receiver not have the dataset. */
    Delivered remove(Receiver receiver, Parcel.Dataset dataset) throws Undelivered;

    @Override
    default Delivered deliver(Receiver receiver, Parcel parcel) throws Undelivered {
        return switch (parcel) {
            case Parcel.Put it -> put(receiver, it);
            case Parcel.Remove it -> remove(receiver, it.dataset());
            case Parcel.Whole it -> throw new IllegalStateException("Expected a dataset, not the file " + it.file());
        };
    }
}
