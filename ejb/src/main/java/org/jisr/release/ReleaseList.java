package org.jisr.release;

import java.util.List;

/**
 * Every published release.
 *
 * @param periods newest first
 */
public record ReleaseList(List<PublishedPeriod> periods) {}
