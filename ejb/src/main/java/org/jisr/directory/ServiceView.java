package org.jisr.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A service as those who refer see it.
 *
 * @param kind health, psychosocial, legal, shelter, rehabilitation, livelihood or child-protection
 * @param organisation who runs it
 * @param district place code; null for a confidential location, whatever is known of it
 * @param version what a correction must name
 * @param assuredOn when somebody last confirmed the entry (HSDS assured_date)
 * @param stale whether nobody has for 90 days
 */
public record ServiceView(
    UUID id,
    String nameAr,
    String nameEn,
    @OneOf(names = ServiceKind.class) String kind,
    Provider organisation,
    @Nullable String district,
    boolean confidential,
    long version,
    ServiceEntry entry,
    @Nullable LocalDate assuredOn,
    boolean stale) {

  /** The organisation that runs a service; without its district, which would tell where it is. */
  public record Provider(UUID id, String nameAr, String nameEn) {}
}
