package id.satudata.hub.delivery;

import java.util.Optional;

/** Carries parcels to receivers of one kind. */
public interface Carrier {

    /** The kind of receivers it goes to. */
    String kind();

    /** Makes it so at the receiver's, and reads back that it is. Doing it again changes nothing. */
    Delivered deliver(Receiver receiver, Parcel parcel) throws Undelivered;

    /** What the receiver shows under the name it gave; nothing where it shows nothing there. */
    Optional<Sight> look(Receiver receiver, String remoteId) throws Undelivered;
}
