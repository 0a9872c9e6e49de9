package id.satudata.hub.exchange.ckan;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A distribution with every key CKAN gives its resources; format and created are texts, never null. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ResourceDict(
        String id,
        String packageId,
        int position,
        String url,
        String name,
        String description,
        String format,
        @Nullable String mimetype,
        @Nullable String mimetypeInner,
        @Nullable String resourceType,
        @Nullable String urlType,
        String hash,
        @Nullable Long size,
        String created,
        String lastModified,
        String metadataModified,
        @Nullable String cacheUrl,
        @Nullable String cacheLastUpdated,
        String state,
        boolean datastoreActive) {}
