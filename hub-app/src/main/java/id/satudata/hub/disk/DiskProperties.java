package id.satudata.hub.disk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * When writing ends before a disk is full.
 *
 * @param folders whose file systems are watched; a folder that is not there yet counts as its parent
 * @param uploadsPercent below this much free of the whole, in percent, no files are taken; 0 looks at the size alone
 * @param uploadsFree below this much free no files are taken
 * @param writesPercent below this much free of the whole, in percent, nothing is written; 0 looks at the size alone
 * @param writesFree below this much free nothing is written
 * @param remembered how long an answer of the file systems is good for
 */
@Validated
@ConfigurationProperties("hub.disk")
record DiskProperties(
        @DefaultValue("data") List<String> folders,
        @Min(0) @Max(100) @DefaultValue("10") int uploadsPercent,
        @DefaultValue("2GB") DataSize uploadsFree,
        @Min(0) @Max(100) @DefaultValue("5") int writesPercent,
        @DefaultValue("512MB") DataSize writesFree,
        @DefaultValue("1s") Duration remembered) {

    List<Path> paths() {
        return folders.stream()
                .map(it -> Path.of(it).toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    DiskState allows(long free, long total) {
        if (isBelow(free, total, writesPercent, writesFree)) {
            return DiskState.NO_WRITES;
        }
        return isBelow(free, total, uploadsPercent, uploadsFree) ? DiskState.NO_UPLOADS : DiskState.AMPLE;
    }

    private static boolean isBelow(long free, long total, int percent, DataSize size) {
        return free < size.toBytes() || free < total / 100.0 * percent;
    }
}
