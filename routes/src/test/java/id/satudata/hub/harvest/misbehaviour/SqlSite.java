package id.satudata.hub.harvest.misbehaviour;

import java.io.IOException;
import java.util.List;

/** A database that lists datasets, a row each, and speaks as MariaDB does. */
final class SqlSite implements OtherSite {

    @Override
    public String kind() {
        return "sql";
    }

    @Override
    public String whyNot(Misbehaviour misbehaviour) {
        return switch (misbehaviour) {
            case BUSY_FOR_SECONDS, BUSY_UNTIL, BUSY_FOR_LONG, BROKEN_TWICE -> "databases ask nobody to come back later";
            case NOT_FOUND_LATER, WEB_PAGE_LATER, LOOP -> "rows have no pages that could be asked for";
            case INSERTED, DELETED -> "all rows are of one moment";
            case WRONG_TYPE, WRONG_ENCODING -> "the protocol says how text is written";
            case REDIRECTED_IN_A_CIRCLE, REDIRECTED_INSIDE -> "databases lead nowhere else";
            case BOMB -> "nothing is packed";
            case ENDLESS -> "rows have no pages that could be asked for";
            case SILENT, TRICKLING -> NOT_HERE + "nothing is waited for longer than 125 seconds";
            case SOUND,
                    REFUSED,
                    UNKNOWN_NAME,
                    SELF_SIGNED,
                    UNAUTHORISED,
                    NOT_FOUND,
                    BROKEN,
                    WEB_PAGE,
                    TORN,
                    EMPTY,
                    HALVED,
                    MANY_FILES,
                    LARGE -> "";
        };
    }

    @Override
    public Staged stage(Misbehaviour misbehaviour, List<Dataset> datasets) throws IOException {
        return new SqlScene(misbehaviour, datasets);
    }
}
