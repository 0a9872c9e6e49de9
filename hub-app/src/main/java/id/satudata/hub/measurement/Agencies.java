package id.satudata.hub.measurement;

import id.satudata.hub.quality.Framework;
import java.util.List;
import java.util.Optional;

/** The quality of agencies: what their visible datasets score on average today, and scored on days before. */
public interface Agencies {

    long count();

    /** In alphabetical order of their names. */
    List<AgencyQuality> page(long offset, int limit);

    /** By the slug of its name. */
    Optional<AgencyQuality> find(String slug);

    /** One point a day, at most a year back, today last; days on which the hub stood still are missing. */
    List<TrendPoint> trend(AgencyQuality agency);

    /** What its datasets lack, what would gain most over all of them first. */
    List<Gain> gains(AgencyQuality agency, Framework framework, int limit);

    /** Its datasets with the fewest points. */
    List<WeakDataset> weakest(AgencyQuality agency, int limit);
}
