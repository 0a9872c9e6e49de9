package id.satudata.hub.harvest.misbehaviour;

import java.io.IOException;
import java.util.List;

/** A folder on a real SSH server, with a table for each dataset. */
final class SftpSite implements OtherSite {

    @Override
    public String kind() {
        return "sftp";
    }

    @Override
    public String whyNot(Misbehaviour misbehaviour) {
        return switch (misbehaviour) {
            case BUSY_FOR_SECONDS, BUSY_UNTIL, BUSY_FOR_LONG, BROKEN_TWICE -> "SSH asks nobody to come back later";
            case WEB_PAGE_LATER -> "a file is what it holds, as in a folder";
            case ENDLESS -> NOT_HERE + "at most 5 GB are fetched of all files together";
            case TRICKLING -> NOT_HERE + "an hour is waited for all files together";
            case WRONG_TYPE -> "files have no media types";
            case LOOP -> "links are not followed, and 32 folders down is the end";
            case REDIRECTED_IN_A_CIRCLE, REDIRECTED_INSIDE -> "SSH leads nowhere else";
            case BOMB -> "nothing is unpacked but workbooks, as in a folder";
            case SOUND,
                    REFUSED,
                    UNKNOWN_NAME,
                    SELF_SIGNED,
                    UNAUTHORISED,
                    NOT_FOUND,
                    NOT_FOUND_LATER,
                    BROKEN,
                    WEB_PAGE,
                    TORN,
                    SILENT,
                    WRONG_ENCODING,
                    INSERTED,
                    DELETED,
                    EMPTY,
                    HALVED,
                    MANY_FILES,
                    LARGE -> "";
        };
    }

    @Override
    public Staged stage(Misbehaviour misbehaviour, List<Dataset> datasets) throws IOException {
        return new SftpScene(misbehaviour, datasets);
    }
}
