package org.jisr.directory;

import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A service as those who refer see it.
 *
 * @param kind health, psychosocial, legal, shelter, rehabilitation, livelihood or child-protection
 * @param organisation who runs it
 * @param district place code; null for a confidential location, whatever is known of it
 * @param hours when it is open, in words (HSDS schedule)
 * @param cost what it asks for, in words (HSDS cost option)
 * @param documents what has to be brought, in words (HSDS required document)
 * @param frontGate how it is reached without saying where it is
 */
public record ServiceView(
    UUID id,
    String nameAr,
    String nameEn,
    @OneOf({
          "health",
          "psychosocial",
          "legal",
          "shelter",
          "rehabilitation",
          "livelihood",
          "child-protection"
        })
        String kind,
    Provider organisation,
    @Nullable String district,
    boolean confidential,
    String hours,
    String cost,
    String documents,
    String frontGate) {

  /** The organisation that runs a service; without its district, which would tell where it is. */
  public record Provider(UUID id, String nameAr, String nameEn) {}
}
