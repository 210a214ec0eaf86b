// Takes descriptors; says which program each is of, and what it proves: "Cache dev.dovetail.store.Store cache".
// A device is proved where the suite has it in a slot, be it behind devices of these tests.
for (const file of process.argv.slice(2)) {
  const descriptor = JSON.parse(require('fs').readFileSync(file, 'utf8'));
  const instances = new Map(descriptor.after.instances.map(it => [it.id, it]));
  const say = id => {
    for (const slot of instances.get(id).slots ?? []) {
      const device = instances.get(slot.to);
      console.log(descriptor.main.name.replace(/_node$/, ''), slot.signature.replace(/<.*/, ''), device.name);
      if (device.device.startsWith('dev.dovetail.portable.')) {
        say(slot.to);
      }
    }
  };
  say(descriptor.after.root);
}
