package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionReading.How;
import id.satudata.hub.concept.RegionSystem;
import java.util.List;

/** What a text says about a region, in codes. */
public sealed interface Answer {

    /** A region under the code of one system. */
    record Place(RegionSystem system, String code) {}

    /** Exactly one region. */
    record One(Place place, How how) implements Answer {}

    /** Not certain; these are possible. */
    record Several(List<Place> places) implements Answer {
        public Several {
            places = List.copyOf(places);
        }
    }

    /** No region. */
    record None() implements Answer {}
}
