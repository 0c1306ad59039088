;; Turns the text that scripts/build/packed.mjs wrote back into bytes, in place, from the start of memory.
;; This is wasm because JavaScript that runs only once is interpreted, which takes three times as long.
(module
  (memory (export "memory") 1)
  (func (export "unpack") (param $length i32) (result i32)
    (local $from i32) (local $to i32) (local $code i32) (local $more i32)
    (loop $next
      (local.set $code (i32.load8_u (local.get $from)))
      (if (i32.lt_u (local.get $code) (i32.const 34))
        ;; A mark says how much to add to the letter that follows.
        (then (local.set $more (i32.mul (i32.sub (local.get $code) (i32.const 31)) (i32.const 90))))
        (else
          (i32.store8
            (local.get $to)
            (i32.sub
              (i32.sub
                (i32.sub (i32.add (local.get $more) (local.get $code)) (i32.const 35))
                ;; The letters leave out < (60) and backslash (92).
                (i32.gt_u (local.get $code) (i32.const 60)))
              (i32.gt_u (local.get $code) (i32.const 92))))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (local.set $more (i32.const 0))))
      (br_if $next (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 1))) (local.get $length))))
    (local.get $to)))
