package id.satudata.hub.measurement;

import java.time.LocalDate;

/**
 * What an agency scored on a day.
 *
 * @param points average points of MQA, of 405
 * @param readiness average readiness for Satu Data in percent
 */
public record TrendPoint(LocalDate day, long datasets, double points, double readiness) {}
