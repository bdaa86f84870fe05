package org.jisr.consent;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Consents {
  @Insert
  void insert(Consent consent);

  @Insert
  void insert(Withdrawal withdrawal);

  @Query("select c from Consent c where c.id = :id")
  Optional<Consent> byId(UUID id);

  @Query("select c from Consent c where c.file = :file order by c.givenAt desc, c.id desc")
  List<Consent> ofFile(UUID file);

  @Query("select w from Withdrawal w where w.consent = :consent")
  Optional<Withdrawal> withdrawalOf(UUID consent);
}
