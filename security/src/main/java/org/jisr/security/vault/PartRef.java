package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;

/**
 * Which part of which record an envelope is. All of it but the key owner is authenticated with the
 * envelope; the key owner is authenticated with the wrapped data key.
 *
 * @param tenant the organisation the record belongs to
 * @param entityType the record's type in kebab case
 * @param recordId the row the envelope stands in
 * @param keyOwner the record whose data key of this group is used: the case for its parts,
 *     otherwise the record itself
 * @param version the version of this envelope, as it is being written
 * @param schemaVersion the version of the plaintext's form
 */
public record PartRef(
    OrgId tenant,
    String entityType,
    UUID recordId,
    UUID keyOwner,
    FieldGroup group,
    long version,
    int schemaVersion,
    Classification classification) {

  /** A part of a record with data keys of its own; first form, confidential. */
  public static PartRef of(
      OrgId tenant, String entityType, UUID id, FieldGroup group, long version) {
    return new PartRef(tenant, entityType, id, id, group, version, 1, Classification.CONFIDENTIAL);
  }

  /** The same part, sealed under the data key of another record: an incident's under its file's. */
  public PartRef keyedBy(UUID owner) {
    return new PartRef(
        tenant, entityType, recordId, owner, group, version, schemaVersion, classification);
  }

  /** The same part as it will be at another version. */
  public PartRef at(long otherVersion) {
    return new PartRef(
        tenant, entityType, recordId, keyOwner, group, otherVersion, schemaVersion, classification);
  }
}
